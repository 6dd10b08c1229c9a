import '../../src/web/explorer/theme/theme.css'
import { type Frames, measureFrames } from './frames.ts'
import { sceneOf } from './scene.ts'
import { Stage } from '../../src/web/explorer/views/graph/draw/stage.ts'

declare global {
  interface Window {
    /** Shows the graph and answers its frames in each phase; for whoever drives the page. */
    measure: (nodes: number, edges: number) => Promise<Readonly<Record<Phase, Frames>>>
  }
}

/** What happens while frames are counted. */
type Phase = 'layout' | 'moving' | 'still'

const MOVING_MILLISECONDS = 5_000

window.measure = async (nodes, edges) => {
  const container = document.getElementById('stage')
  if (!container) throw new Error('the page has no #stage')
  let finish = (): void => undefined
  const arranged = new Promise<void>((resolve) => (finish = resolve))
  const stage = new Stage(container, {
    onSelect: () => undefined,
    onExpand: () => undefined,
    onLayout: (moving) => {
      if (!moving) finish()
    },
  })
  stage.show(sceneOf(nodes, edges))
  const layout = await measureFrames(arranged)
  const moving = await measureFrames(dragAbout(container))
  const still = await measureFrames(pause(MOVING_MILLISECONDS / 2))
  return { layout, moving, still }
}

/** Drags the graph in circles and zooms it, as a user does with the mouse. */
async function dragAbout(container: HTMLElement): Promise<void> {
  const target = container.querySelector('.sigma-mouse')
  if (!target) throw new Error('the stage takes no mouse')
  const { left, top, width, height } = container.getBoundingClientRect()
  const at = (angle: number): MouseEventInit => ({
    clientX: left + width / 2 + 150 * Math.cos(angle),
    clientY: top + height / 2 + 150 * Math.sin(angle),
    bubbles: true,
    cancelable: true,
  })
  target.dispatchEvent(new MouseEvent('mousedown', at(0)))
  const started = performance.now()
  for (let step = 1; performance.now() - started < MOVING_MILLISECONDS; step++) {
    document.dispatchEvent(new MouseEvent('mousemove', at(step / 20)))
    if (step % 15 === 0)
      target.dispatchEvent(new WheelEvent('wheel', { ...at(0), deltaY: step % 60 < 30 ? 100 : -100 }))
    await new Promise(requestAnimationFrame)
  }
  document.dispatchEvent(new MouseEvent('mouseup', at(0)))
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
