/** A base path with a slash at both ends: `workbook` and `/workbook` become `/workbook/`. */
export function basePath(text: string | undefined): string {
  return `/${text ?? ''}/`.replace(/\/{2,}/g, '/')
}
