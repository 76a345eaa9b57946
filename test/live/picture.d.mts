/** A PNG of one colour (six hexadecimal digits). */
export function picture(shown: { width: number; height: number; colour: string }): Uint8Array<ArrayBuffer>;
