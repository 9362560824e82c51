interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void
}

declare global {
  interface Window {
    /** Where a system can open files with an installed app. */
    readonly launchQueue?: LaunchQueue
  }
}

/** Takes the file that the system opened the installed workbook with. */
export function onLaunched(take: (file: File) => void): void {
  window.launchQueue?.setConsumer(({ files: [file] }) => {
    // A file that has gone meanwhile leaves the page of all maps, with its button "Import".
    file?.getFile().then(take, () => {})
  })
}
