interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void
}

declare global {
  interface Window {
    /** Where a system can open files with an installed app. */
    readonly launchQueue?: LaunchQueue
  }
}

/** Takes the file that the system opened the installed workbook with, and how many it came with, itself counted. */
export function onLaunched(take: (file: File, of: number) => void): void {
  window.launchQueue?.setConsumer(({ files }) => {
    // A file that has gone meanwhile leaves the page of all maps, with its button "Import".
    files[0]?.getFile().then(
      (file) => take(file, files.length),
      () => {},
    )
  })
}
