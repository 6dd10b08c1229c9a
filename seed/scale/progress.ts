/** So often a line of progress changes, in milliseconds. */
const INTERVAL = 200

/** Shows a text that is worked out only when it is time to show one. */
export function paced(show: ((text: string) => void) | undefined): (text: () => string) => void {
  let shown = 0
  return (text) => {
    if (!show || Date.now() - shown < INTERVAL) return
    shown = Date.now()
    show(text())
  }
}
