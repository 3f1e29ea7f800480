import type { JsonSchema } from './json-schema.ts'

/** What in `value` does not fit a schema: its path and what it should be; null if all does. Undefined parts are none. */
export function misfit(schema: JsonSchema, value: unknown, path = ''): string | null {
  if (schema.anyOf) {
    let first: string | null = null
    for (const one of schema.anyOf) {
      const found = misfit(one, value, path)
      if (found === null) return null
      first ??= found
    }
    return first
  }
  if (!fits(schema, value)) return `${path || 'the record'}: not ${told(schema)}`
  if (schema.items) {
    const list = value as unknown[]
    for (let i = 0; i < list.length; i++) {
      const found = misfit(schema.items, list[i], `${path}[${i}]`)
      if (found !== null) return found
    }
  }
  return schema.properties ? misfitIn(schema, value as Record<string, unknown>, path) : null
}

function misfitIn(schema: JsonSchema, value: Record<string, unknown>, path: string): string | null {
  const { properties = {}, required = [] } = schema
  for (const name of required) if (value[name] === undefined) return `${path}.${name}: missing`
  for (const name in value) {
    const part = value[name]
    if (part === undefined) continue
    const own = properties[name]
    if (!own) return `${path}.${name}: not a part of it`
    const found = misfit(own, part, `${path}.${name}`)
    if (found !== null) return found
  }
  return null
}

function fits(schema: JsonSchema, value: unknown): boolean {
  if (schema.const !== undefined && value !== schema.const) return false
  if (schema.enum && !schema.enum.includes(value)) return false
  switch (schema.type) {
    case 'string': {
      if (typeof value !== 'string' || value.length < (schema.minLength ?? 0)) return false
      return schema.pattern === undefined || new RegExp(schema.pattern).test(value)
    }
    case 'integer':
    case 'number': {
      const { minimum = -Infinity, maximum = Infinity } = schema
      if (typeof value !== 'number' || !(value >= minimum && value <= maximum)) return false
      return schema.type === 'number' || Number.isInteger(value)
    }
    case 'array':
      return Array.isArray(value) && value.length >= (schema.minItems ?? 0)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'null':
      return value === null
    default:
      return schema.const !== undefined || schema.enum !== undefined
  }
}

/** A schema in words, without its parts. */
function told({ properties: _, items: __, ...schema }: JsonSchema): string {
  return JSON.stringify(schema)
}
