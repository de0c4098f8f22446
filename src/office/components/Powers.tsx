import { pageLanguage } from '@/site/pageLanguage'

/** Powers and duties as the announcement numbers them. */
export function Powers({ powers }: { powers: { no?: string | null; text: string }[] }) {
  const lang = pageLanguage()
  return (
    <ol className="powers">
      {powers.map(({ no, text }, index) => (
        <li key={index} lang={lang.langOf(`${no ?? ''}${text}`)}>
          {no ? <span className="power-no">{no}</span> : null}
          <span className="lines">{text}</span>
        </li>
      ))}
    </ol>
  )
}
