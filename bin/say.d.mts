export class Stop extends Error {}
export function speakAside(): void;
export function say(line: string): void;
export function seconds(milliseconds: number): string;
export function during<T>(what: string, work: () => Promise<T>): Promise<T>;
export function diskIsFull(text: string): boolean;
export function sentenceFor(text: string, where: string): string | undefined;
export function proveWritable(folder: string): void;
export function endWith(error: unknown): never;
