import type { Kind } from '../../../ontology.ts'
import { download } from '../../download.ts'
import { shortened } from './labels.ts'
import { readPalette } from './palette.ts'
import { pngOf } from './picture.ts'
import type { Place } from './places.ts'
import { type Scene, sizeOf } from './stage.ts'
import { svgOf } from './svg.ts'

/** What a file needs besides the scene. */
export interface Saved {
  readonly scene: Scene
  readonly places: ReadonlyMap<string, Place>
  readonly title: string
  readonly kindName: (kind: Kind) => string
}

/** Gives the whole graph to the user as `graph.svg` or `graph.png`, in the language and theme of the page. */
export async function save(format: 'png' | 'svg', { scene, places, title, kindName }: Saved): Promise<void> {
  const palette = readPalette()
  const ends = new Set(scene.ends)
  const colourOf = (kind: Kind): string => palette.kinds.get(kind) ?? palette.text
  const svg = svgOf({
    title,
    address: window.location.href,
    nodes: scene.entities.map((entity) => ({
      id: entity.id,
      label: entity.emphasis === 'faint' ? '' : shortened(scene.nameOf(entity)),
      colour: colourOf(entity.kind),
      size: sizeOf(entity.degree, ends.has(entity.id), scene.entities.length),
      emphasis: entity.emphasis,
    })),
    edges: scene.ties.map((tie) => ({ ...tie, label: scene.typeOf(tie) })),
    places,
    legend: [...new Set(scene.entities.map(({ kind }) => kind))].map((kind) => ({
      name: kindName(kind),
      colour: colourOf(kind),
    })),
    palette,
  })
  download(
    `graph.${format}`,
    format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg),
  )
}
