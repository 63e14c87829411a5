/** A repository that was renamed keeps its role: GitHub leads from the old name to the same id. */

import { afterEach, describe, expect, it } from 'vitest';
import { ROLE_NAME, type Scene, startScene, textOf } from './scene.ts';

let scene: Scene;
afterEach(() => scene.close());

function tagsOf(): Readonly<Record<string, string>> {
  const role = [...scene.account.state().roles.values()].find(({ name }) => name === ROLE_NAME);
  return Object.fromEntries((role?.tags ?? []).map(({ key, value }) => [key, value]));
}

describe('after a rename', () => {
  it('bootstrap recognizes the role, renews its trust and its tag, and verifies it', async () => {
    scene = await startScene();
    await scene.bootstrap();
    scene.emulator.github.updateRepository('octo-org/octo-repo', { name: 'octo-next' });
    const inputs = { 'role-name': ROLE_NAME };
    const renamed = { repository: 'octo-org/octo-next' };

    const planned = await scene.bootstrap({ mode: 'plan', ...inputs }, renamed);
    expect(planned, textOf(planned)).toMatchObject({ exitCode: 0, outputs: { changes: '3' } });
    const result = await scene.bootstrap(inputs, renamed);
    expect(result, textOf(result)).toMatchObject({ exitCode: 0, outputs: { changes: '3', verified: 'true' } });
    expect(tagsOf()['gh-oidc-aws:repository']).toBe('octo-org/octo-next');
    expect((await scene.bootstrap(inputs, renamed)).outputs['changes']).toBe('0');
  });

  it('teardown removes the role, too', async () => {
    scene = await startScene();
    await scene.bootstrap();
    scene.emulator.github.updateRepository('octo-org/octo-repo', { name: 'octo-next' });
    const result = await scene.bootstrap(
      { mode: 'teardown', 'role-name': ROLE_NAME },
      { repository: 'octo-org/octo-next' },
    );
    expect(result, textOf(result)).toMatchObject({ exitCode: 0, outputs: { changes: '1' } });
    expect(tagsOf()).toEqual({});
  });

  it('the role stays with the id: a new repository under the old name neither gets nor removes it', async () => {
    scene = await startScene();
    await scene.bootstrap();
    scene.emulator.github.updateRepository('octo-org/octo-repo', { name: 'octo-next' });
    scene.emulator.github.addRepository({ owner: 'octo-org', ownerId: 1234567, name: 'octo-repo', id: 999 });
    scene.takeWrites();
    for (const mode of ['plan', 'bootstrap', 'teardown']) {
      const taken = await scene.bootstrap({ mode, 'role-name': ROLE_NAME });
      expect(taken.outputs['failure-code'], textOf(taken)).toBe('ROLE_NOT_OWNED');
      expect(textOf(taken)).toContain('(id 999)');
    }
    expect(scene.takeWrites()).toEqual([]);
    const result = await scene.bootstrap({ 'role-name': ROLE_NAME }, { repository: 'octo-org/octo-next' });
    expect(result, textOf(result)).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(tagsOf()['gh-oidc-aws:repository']).toBe('octo-org/octo-next');
  });
});
