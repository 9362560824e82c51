import { spawn } from 'node:child_process'

/** Runs a command of this project, its output shown as it comes; gives the exit code and, if asked, what it printed. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly env?: Record<string, string>; readonly capture?: boolean } = {},
): Promise<{ readonly code: number; readonly printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: ['ignore', options.capture ? 'pipe' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk
      process.stdout.write(chunk)
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, printed }))
  })
}
