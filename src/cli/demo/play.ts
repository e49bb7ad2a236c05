import type { Io } from '../io.js';
import { createStage, type StageOptions, StepFailedError, type Story } from './stage.js';
import { storySteps } from './story.js';

const SIZES = ['M', 'L', 'XL', 'XXL'];
const PRODUCT = {
  name: 'Cotton Kurti',
  aliases: ['kurti', 'কুর্তি'],
  description: 'Soft cotton, hand-printed.',
  variants: SIZES.map((size) => ({
    sku: `KURTI-${size}`,
    options: { size },
    price: { amount: 95_000, currency: 'BDT' },
    stock: 10,
  })),
};

export interface PlayOptions extends StageOptions {
  io: Pick<Io, 'stdout'>;
  /** Called before each step; what is broken there is what the step has to notice. */
  beforeStep?: (stage: Story, name: string) => void;
}

/** Plays the whole story, a line per step with what was really observed. Answers whether every step was. */
export async function playStory({ io, beforeStep, ...options }: PlayOptions): Promise<boolean> {
  const stage = createStage(options);
  const steps = storySteps({ buyerId: options.buyerId, product: PRODUCT });
  const told = { postId: '', orderId: '', orderNumber: '' };
  for (const [index, step] of steps.entries()) {
    beforeStep?.(stage, step.name);
    stage.seen = stage.sandbox.world.received.length;
    const label = `${String(index + 1).padStart(2)}/${steps.length}`;
    try {
      const seen = await step.play(stage, told);
      io.stdout.write(`✔ ${label} ${step.name}\n         ${seen}\n`);
    } catch (error) {
      if (!(error instanceof StepFailedError)) throw error;
      io.stdout.write(`✘ ${label} ${step.name}\n         not observed: ${error.message}\n`);
      return false;
    }
  }
  return true;
}
