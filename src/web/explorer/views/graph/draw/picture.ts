import { SIZE } from './svg.ts'

/** How many pixels of a PNG there are to one of the SVG, each way. */
const DENSITY = 2

/** The same picture as PNG. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  // As data, since the policy of the page knows no other images than its own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = SIZE.width * DENSITY
  canvas.height = SIZE.height * DENSITY
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('the picture cannot be made'))
    }, 'image/png')
  })
}
