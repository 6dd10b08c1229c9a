// The types that opencc-js ships do not resolve under `module: nodenext`.
declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: 'hk' | 'tw'; to: 'cn' }): (text: string) => string
}
