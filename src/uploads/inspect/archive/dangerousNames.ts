/** What Windows, macOS or a phone runs when it is opened. */
const PROGRAMS = new Set(
  (
    'exe scr bat cmd com pif msi msp mst msc dll sys drv ocx cpl hta vbs vbe wsf wsh wsc ps1 psm1 psd1 jar apk aab ' +
    'xapk ipa app deb rpm pkg appx msix lnk reg scf inf chm gadget application docm xlsm pptm ppsm dotm xltm potm xlam ppam xll'
  ).split(' '),
)
/** Programs for Windows' script host; in a web page's folder they are parts of the page. */
const SCRIPTS = new Set(['js', 'jse', 'mjs'])
const ARCHIVES = new Set(
  'zip zipx rar 7z tar tgz tbz tbz2 txz iso img cab arj lzh lha ace wim vhd vhdx dmg h5p'.split(
    ' ',
  ),
)
/** One file packed by itself; web pages bring their parts so. */
const PACKED = new Set('gz bz2 xz z zst lz4 lzma br'.split(' '))
/** Files that are a ZIP inside and one thing to people: Office, books, GeoGebra, Scratch, maps, music. */
const ZIP_INSIDE = new Set(
  'docx xlsx pptx ppsx dotx xltx potx odt ods odp odg epub ggb ggt sb2 sb3 kmz mscz'.split(' '),
)

const extensionOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

/** Trailing dots and blanks, which Windows drops, do not hide what an entry is. */
const plain = (path: string): string => path.replace(/[. ]+$/, '')

export function isProgramName(path: string, { isPackage }: { isPackage: boolean }): boolean {
  const extension = extensionOf(plain(path))
  return PROGRAMS.has(extension) || (!isPackage && SCRIPTS.has(extension))
}

export function isArchiveName(path: string, { isPackage }: { isPackage: boolean }): boolean {
  const extension = extensionOf(plain(path))
  return ARCHIVES.has(extension) || (!isPackage && PACKED.has(extension))
}

export const isZIPInside = (path: string): boolean => ZIP_INSIDE.has(extensionOf(path))
