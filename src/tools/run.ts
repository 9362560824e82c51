import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/** Runs a command of this project with its output shown as it comes; gives the exit code. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, [...args], {
      env: { ...withOwnCommands(process.env), ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 1))
  })
}

/** The environment with the commands in `node_modules` found first, whoever started this. */
function withOwnCommands(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [name]: [resolve('node_modules/.bin'), env[name] ?? ''].join(delimiter) }
}
