import { FileList, type ListedFile } from '@/site/components/FileList'
import { fileHref } from '@/site/fileHref'
import { pageLanguage } from '@/site/pageLanguage'
import { aboutFile, nameOfFile } from '../aboutFile'
import { ITEM } from '../itemWords'

/** To take along: the first file by one large button, which says what it costs; all of them where there are more. */
export function LibraryFiles({ files }: { files: ListedFile[] }) {
  const [first] = files
  if (!first) return null
  const { langOf, say } = pageLanguage()
  const name = nameOfFile(first)
  return (
    <section className="item-files" id="files">
      <h2 className="visually-hidden">{say(ITEM.download)}</h2>
      <p>
        <a className="button download" href={fileHref(first.file)} download>
          <strong>{say(ITEM.download)}</strong>
          <span lang={langOf(name)}>{name}</span>
          <small>{aboutFile(first.file)}</small>
        </a>
      </p>
      {files.length > 1 ? (
        <>
          <h3>
            {say(ITEM.allFiles)} ({files.length})
          </h3>
          <FileList files={files} />
        </>
      ) : null}
    </section>
  )
}
