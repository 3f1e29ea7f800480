import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** Builds once before all tests: those of the command line run what users run. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build:code'], {
    cwd: path.join(import.meta.dirname, '..'),
    stdio: 'inherit',
  })
}
