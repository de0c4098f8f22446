/**
 * What tells ffmpeg to read this file and nothing else: a list that names other files or addresses is no film.
 * @see https://ffmpeg.org/ffmpeg-formats.html#Format-Options
 */
export const fileInput = (path: string): string[] => [
  ...['-protocol_whitelist', 'file'],
  ...['-format_whitelist', 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,mp3,wav,ogg,aac'],
  ...['-i', `file:${path}`],
]
