/** Which inputs and variables hold secrets that the log must never show. */

import { INPUTS, type InputSpec } from '../inputs/inputs.ts';
import type { Host } from '../runner/host.ts';
import { readProxyPasswords, toProxyVariables } from '../runner/proxy.ts';
import { Secret } from '../secret.ts';

/** Masks every secret input and every proxy password. Called before the inputs are parsed. */
export function maskInputs(host: Host): void {
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    const value = spec.isSecret === true ? host.input(name) : '';
    if (value !== '') host.mask(new Secret(value));
  }
  for (const variables of [process.env, toProxyVariables(host.input('http-proxy'))]) {
    for (const password of readProxyPasswords(variables)) host.mask(password);
  }
}
