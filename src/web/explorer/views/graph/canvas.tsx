import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../language/language.tsx'
import { useTheme } from '../../theme/theme.tsx'
import { messages } from './messages.ts'
import type { Place } from './draw/places.ts'
import { type Scene, Stage } from './draw/stage.ts'

/** The picture of the graph with its tools; what it shows can be read in the lists beside it. */
export function Canvas({
  scene,
  onSelect,
  onExpand,
  onSave,
}: {
  readonly scene: Scene
  readonly onSelect: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onSave: (format: 'png' | 'svg', places: ReadonlyMap<string, Place>) => void
}): ReactNode {
  const own = useMessages(messages)
  const { theme } = useTheme()
  const container = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<Stage | 'none'>()
  const [moving, setMoving] = useState(false)
  const latest = useRef({ onSelect, onExpand })
  latest.current = { onSelect, onExpand }
  useEffect(() => {
    const opened = container.current === null ? 'none' : open(container.current)
    setStage(opened)
    return () => {
      if (opened !== 'none') opened.close()
    }
    function open(element: HTMLElement): Stage | 'none' {
      try {
        return new Stage(element, {
          onSelect: (id) => {
            latest.current.onSelect(id)
          },
          onExpand: (id) => {
            latest.current.onExpand(id)
          },
          onLayout: setMoving,
        })
      } catch {
        // No WebGL: the lists hold the same.
        return 'none'
      }
    }
  }, [])
  const drawn = stage !== undefined && stage !== 'none' ? stage : undefined
  useEffect(() => {
    drawn?.show(scene)
  }, [drawn, scene, theme])
  const tools = [
    { name: 'zoomIn', sign: '+', run: () => drawn?.zoom(1.5) },
    { name: 'zoomOut', sign: '−', run: () => drawn?.zoom(1 / 1.5) },
    { name: 'fit', sign: undefined, run: () => drawn?.fit() },
    {
      name: 'savePng',
      sign: undefined,
      run: () => {
        if (drawn) onSave('png', drawn.places)
      },
    },
    {
      name: 'saveSvg',
      sign: undefined,
      run: () => {
        if (drawn) onSave('svg', drawn.places)
      },
    },
  ] as const
  return (
    <div className="graph-canvas" data-moving={moving}>
      <div
        ref={container}
        className="graph-stage"
        role="img"
        aria-label={own('picture', { entities: scene.entities.length, ties: scene.ties.length })}
      />
      {stage === 'none' ? (
        <p className="graph-none" role="status">
          {own('noWebgl')}
        </p>
      ) : (
        <div className="graph-tools">
          {tools.map(({ name, sign, run }) => (
            <button key={name} type="button" aria-label={own(name)} title={own(name)} onClick={run}>
              {sign ?? own(name)}
            </button>
          ))}
        </div>
      )}
      {moving && <p className="graph-moving note">{own('moving')}</p>}
    </div>
  )
}
