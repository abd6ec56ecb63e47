/** Side of a kept portrait in pixels: twice the largest one shown. */
const SIDE = 192
const QUALITY = 0.82

/** The middle of a picture as a small JPEG without anything else in it. Rejects what is no picture. */
export async function smallPortrait(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file)
  const side = Math.min(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = SIDE
  canvas.height = SIDE
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2]
  canvas.getContext('2d')?.drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE)
  picture.close()
  return canvas.toDataURL('image/jpeg', QUALITY)
}
