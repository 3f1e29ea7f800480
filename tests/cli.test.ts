import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN, folderOf, linesOf, newsparse, pageOf } from './newsparse.ts'

/** What lies in a folder, but for what a run keeps for itself. */
const treeOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.newsparse'))
    .sort()

const names = (stdout: string): string[] => linesOf(stdout).map((line) => JSON.parse(line).source.name)

describe('inputs', () => {
  test('one file gives one document in one line', () => {
    const cwd = folderOf({ 'a.txt': pageOf('bridge') })
    const { stdout, stderr, status } = newsparse(['a.txt'], { cwd })
    expect({ stderr, status, lines: linesOf(stdout).length }).toEqual({ stderr: '', status: 0, lines: 1 })
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'newsparse/1', source: { name: 'a.txt', encoding: 'utf-8' } })
  })

  test('--pretty indents the same document', () => {
    const cwd = folderOf({ 'a.txt': pageOf('bridge') })
    const pretty = newsparse(['--pretty', 'a.txt'], { cwd }).stdout
    expect(pretty).toContain('\n  "source": {\n')
    expect(JSON.parse(pretty)).toEqual(JSON.parse(newsparse(['a.txt'], { cwd }).stdout))
  })

  test('a folder gives a line a text file, sorted, folders in their place', () => {
    const cwd = folderOf({
      'f/b.txt': pageOf('b'),
      'f/a/z.txt': pageOf('z'),
      'f/c.text': pageOf('c'),
      'f/no.csv': '1,2',
    })
    expect(names(newsparse(['f'], { cwd }).stdout)).toEqual(['f/a/z.txt', 'f/b.txt', 'f/c.text'])
    expect(names(newsparse(['./f/'], { cwd }).stdout)).toEqual(['./f/a/z.txt', './f/b.txt', './f/c.text'])
  })

  test('globs, files and folders keep the order in which they are named', () => {
    const cwd = folderOf({ 'x/2.txt': pageOf('2'), 'x/1.txt': pageOf('1'), 'y/3.md': pageOf('3') })
    expect(names(newsparse(['y/*.md', 'x/2.txt', 'x/**/*.txt'], { cwd }).stdout)).toEqual([
      'y/3.md',
      'x/2.txt',
      'x/1.txt',
      'x/2.txt',
    ])
  })

  test('a file whose name looks like a glob is that file', () => {
    const cwd = folderOf({ '[a].txt': pageOf('a'), 'a.txt': pageOf('b') })
    expect(names(newsparse(['[a].txt'], { cwd }).stdout)).toEqual(['[a].txt'])
  })

  test('standard input, named or not', () => {
    const piped = newsparse([], { input: pageOf('ferry') }).stdout
    expect(JSON.parse(piped).source.name).toBe('-')
    expect(newsparse(['-'], { input: pageOf('ferry') }).stdout).toBe(piped)
  })

  test('links in a circle end', () => {
    const cwd = folderOf({ 'f/g/a.txt': pageOf('a') })
    symlinkSync('..', path.join(cwd, 'f/g/up'))
    expect(names(newsparse(['f'], { cwd }).stdout)).toEqual(['f/g/a.txt'])
  })
})

describe('forms', () => {
  const files = { 'a.txt': pageOf('bridge'), 'b.txt': pageOf('tunnel') }

  test('--format json makes several pages one array', () => {
    const cwd = folderOf(files)
    const { stdout } = newsparse(['--format', 'json', 'a.txt', 'b.txt'], { cwd })
    expect(JSON.parse(stdout).map((record: { source: { name: string } }) => record.source.name)).toEqual([
      'a.txt',
      'b.txt',
    ])
    expect(newsparse(['--format', 'json', 'none*.txt'], { cwd }).stdout).toBe('[]\n')
  })

  test('--fields keeps schema, source and what is asked, in the order of the record', () => {
    const { stdout } = newsparse(['--fields', 'quotes, headline', 'a.txt'], { cwd: folderOf(files) })
    expect(Object.keys(JSON.parse(stdout))).toEqual(['schema', 'source', 'headline', 'quotes'])
  })

  test('--offsets byte and codepoint slice what they say', () => {
    const page = '\ufeffTür 😀 auf\n\n“Übel”, sagte 𝒳.\n'
    const cwd = folderOf({ 'a.txt': page })
    const blocks = (unit: string): { text: string; start: number; end: number }[] =>
      JSON.parse(newsparse(['--offsets', unit, 'a.txt'], { cwd }).stdout).blocks
    const bytes = Buffer.from(page)
    const points = [...page.slice(1)]
    expect(blocks('byte').length).toBeGreaterThan(1)
    for (const { text, start, end } of blocks('byte')) expect(bytes.subarray(start, end).toString()).toBe(text)
    for (const { text, start, end } of blocks('codepoint')) expect(points.slice(start, end).join('')).toBe(text)
    for (const { text, start, end } of blocks('utf16')) expect(page.slice(1).slice(start, end)).toBe(text)
  })

  test('controls of a page come out as escapes that mean the same', () => {
    const page = 'Red \u001b[31m, bell \u0007, C1 \u009b, DEL \u007f, turned \u202e.\n'
    const { stdout } = newsparse([], { input: page })
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(
      JSON.parse(stdout)
        .blocks.map((block: { text: string }) => block.text)
        .join(' '),
    ).toBe(page.trim())
  })
})

describe('outputs', () => {
  const files = { 'in/a.txt': pageOf('a'), 'in/d/b.txt': pageOf('b'), 'in/d/c.text': pageOf('c') }

  test('-o FILE appears whole, with nothing beside it', () => {
    const cwd = folderOf(files)
    expect(newsparse(['in', '-o', 'out/all.ndjson'], { cwd })).toMatchObject({ status: 0, stdout: '' })
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['all.ndjson'])
    expect(readFileSync(path.join(cwd, 'out/all.ndjson'), 'utf8')).toBe(newsparse(['in'], { cwd }).stdout)
  })

  test('-o FOLDER keeps the tree', () => {
    const cwd = folderOf(files)
    newsparse(['in', '-o', 'out'], { cwd })
    const tree = treeOf(path.join(cwd, 'out'))
    expect(tree).toEqual(['a.json', 'd', 'd/b.json', 'd/c.text.json'])
    expect(readFileSync(path.join(cwd, 'out/d/b.json'), 'utf8')).toBe(newsparse(['in/d/b.txt'], { cwd }).stdout)
  })

  test('-o FOLDER is never left, whatever the inputs are called', () => {
    const cwd = folderOf({ 'a/b/p.txt': pageOf('p'), 'a/q.txt': pageOf('q'), 'work/r.txt': pageOf('r') })
    const work = path.join(cwd, 'work')
    const before = readdirSync(cwd)
    newsparse(['../a/b/p.txt', path.join(cwd, 'a/q.txt'), 'r.txt', '-o', 'out/'], { cwd: work, input: '' })
    expect(readdirSync(cwd)).toEqual(before)
    const tree = treeOf(path.join(work, 'out'))
    expect(tree.filter((name) => name.endsWith('.json')).sort()).toEqual(['a/b/p.json', 'a/q.json', 'work/r.json'])
  })

  test('an input is not overwritten', () => {
    const cwd = folderOf(files)
    const { status, stderr } = newsparse(['in/a.txt', '-o', './in/a.txt'], { cwd })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('in/a.txt: is the output too') })
    expect(readFileSync(path.join(cwd, 'in/a.txt'), 'utf8')).toBe(files['in/a.txt'])
  })

  test('a reader that leaves ends it quietly', async () => {
    const cwd = folderOf(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, pageOf(`n${i}`).repeat(20)])),
    )
    const child = spawn(process.execPath, [BIN, '.'], { cwd })
    let errors = ''
    child.stderr.on('data', (data) => {
      errors += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
  })
})

describe('failures', () => {
  const fails = (args: string[], cwd: string, status: number, ...said: string[]): string => {
    const result = newsparse(args, { cwd })
    for (const words of said) expect(result.stderr).toContain(words)
    expect(result.stderr).not.toMatch(/\n +at /)
    expect(result.status).toBe(status)
    return result.stdout
  }

  test('each input that fails is named with what to do; the others are written', () => {
    const cwd = folderOf({
      'a.txt': pageOf('a'),
      'empty.txt': '',
      'pic.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      'dir/x.csv': '',
    })
    const stdout = fails(
      ['a.txt', 'missing', 'b.txt', 'empty.txt', 'pic.txt', 'dir', '*.nope'],
      cwd,
      1,
      'missing: no such file or folder. Check the name',
      'b.txt: no such file or folder. Did you mean a.txt?',
      'empty.txt: the file is empty',
      'pic.txt: the file is not text but a PNG picture. Extract its text first',
      'dir: no text files in this folder',
      '*.nope: no file matches',
      '1 written, 6 failed',
    )
    expect(names(stdout)).toEqual(['a.txt'])
  })

  test.skipIf(process.getuid?.() === 0)('no permission', () => {
    const cwd = folderOf({ 'a.txt': pageOf('a') })
    chmodSync(path.join(cwd, 'a.txt'), 0)
    fails(['a.txt'], cwd, 1, 'a.txt: no permission')
  })

  test('empty standard input', () => {
    expect(newsparse([])).toMatchObject({ status: 1, stderr: expect.stringContaining('-: standard input is empty') })
  })

  test('too long', () => {
    fails(['--max-bytes', '10', 'a.txt'], folderOf({ 'a.txt': pageOf('a') }), 1, 'a.txt: longer than 10 bytes')
  })

  test('an output that cannot be written', () => {
    const cwd = folderOf({ 'a.txt': pageOf('a'), file: '' })
    fails(['a.txt', '-o', 'file/x.json'], cwd, 1, 'file/x.json: a part of this path is a file')
    expect(existsSync(path.join(cwd, 'x.json'))).toBe(false)
  })

  test('controls in names do not reach the terminal', () => {
    const { stderr } = newsparse(['no\u001b[31m\u202e.txt'])
    expect(stderr).toContain('no\\u001b[31m\\u202e.txt')
    expect(stderr).not.toMatch(/[\u001b\u202e]/)
  })

  test('wrong usage is exit status 2 and tells the nearest right one', () => {
    const cwd = folderOf({ 'a.txt': pageOf('a') })
    fails(['--pretyt', 'a.txt'], cwd, 2, "unknown option '--pretyt'", 'Did you mean --pretty?')
    fails(['--fields', 'hedline', 'a.txt'], cwd, 2, 'the record has no hedline. Did you mean headline?')
    fails(['--format', 'xml', 'a.txt'], cwd, 2, 'Allowed choices are json, ndjson')
    fails(['--now', 'soon', 'a.txt'], cwd, 2, 'Write a date as 2021-03-14')
    fails(['--pretty', '--format', 'ndjson', 'a.txt'], cwd, 2, '--pretty and --format ndjson contradict')
    fails(['--fo\u001b[31m', 'a.txt'], cwd, 2, '--fo\\u001b[31m')
  })
})

test('help and version', () => {
  expect(newsparse(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('newsparse folder/ -o') })
  expect(newsparse(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})
