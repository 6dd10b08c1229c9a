import type { Segmenter } from './text/words.ts'

/**
 * Opens jieba with its dictionary: the native binary, or WebAssembly on machines that no binary fits. Takes half a
 * second, so only who drafts does it, once.
 */
export async function openSegmenter(): Promise<Segmenter> {
  try {
    return await openNative()
  } catch {
    // The binary is an optional dependency; WebAssembly has the same dictionary.
    return openPortable()
  }
}

/** The native binary. @throws where none fits this machine. */
export async function openNative(): Promise<Segmenter> {
  const { Jieba } = await import('@node-rs/jieba')
  const { dict } = await import('@node-rs/jieba/dict.js')
  const jieba = Jieba.withDict(dict)
  return (text) => jieba.tag(text, true)
}

/** WebAssembly, which runs everywhere and opens more slowly. */
export async function openPortable(): Promise<Segmenter> {
  const { tag } = await import('jieba-wasm')
  return (text) => tag(text, true)
}
