// Files as residents have them, made up: small, but what they say they are.

export interface MadeUpFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
/** A grey square. */
const JPEG =
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==';

export function pdf(name: string): MadeUpFile {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) };
}

export function photo(name: string): MadeUpFile {
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(JPEG, 'base64') };
}

/** A PDF of so many megabytes. */
export function bigPdf(name: string, megabytes: number): MadeUpFile {
  return { name, mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from(PDF), Buffer.alloc(megabytes * 1_000_000, 32)]) };
}

/** Text, whatever its name says it is. */
export function text(name: string): MadeUpFile {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from('Only some words.') };
}

export function empty(name: string): MadeUpFile {
  return { name, mimeType: 'application/pdf', buffer: Buffer.alloc(0) };
}
