import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

type Env = Readonly<Record<string, string>>

/** Runs a command of this project with its output shown as it comes; gives the exit code. */
export async function run(command: string, args: readonly string[], env: Env = {}): Promise<number> {
  return (await start(command, args, env, 'inherit')).code
}

/** Runs a command of this project while others run; gives the exit code, and the output to be shown in its turn. */
export function runAside(command: string, args: readonly string[], env: Env = {}) {
  return start(command, args, env, 'pipe')
}

function start(command: string, args: readonly string[], env: Env, output: 'inherit' | 'pipe') {
  return new Promise<{ readonly code: number; readonly said: string }>((done, fail) => {
    const child = spawn(command, [...args], {
      env: { ...withOwnCommands(process.env), ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part))
    child.once('error', fail)
    child.once('close', (code) => done({ code: code ?? 1, said: Buffer.concat(said).toString() }))
  })
}

/** The environment with the commands in `node_modules` found first, whoever started this. */
function withOwnCommands(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [name]: [resolve('node_modules/.bin'), env[name] ?? ''].join(delimiter) }
}
