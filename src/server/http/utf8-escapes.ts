/** Whether the escapes of a query string or a form are UTF-8; others would be read as names that nobody has. */
export function isUtf8Escaped(text: string): boolean {
  try {
    // A `%` that begins no escape stands for itself.
    decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, ''))
    return true
  } catch {
    return false
  }
}
