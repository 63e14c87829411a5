/** One seed for every property test, so that a failure on one machine is the same on the next; FC_SEED explores others. */

import fc from 'fast-check';

const { FC_SEED } = process.env;
fc.configureGlobal({ seed: FC_SEED === undefined ? 20_261_122 : Number(FC_SEED) });
