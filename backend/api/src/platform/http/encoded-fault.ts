import type { Fault } from './fault';

/** The validation library carries texts only; a fault travels through it as JSON and is said in words at the end. */
export function encodedFault(fault: Fault): string {
  return JSON.stringify(fault);
}

export function decodedFault(text: string): Fault | undefined {
  return text.startsWith('{') ? (JSON.parse(text) as Fault) : undefined;
}
