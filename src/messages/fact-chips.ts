import { z } from 'zod';
import { TEMPLATE_FACTS, type TemplateKey } from './facts.js';

/** A fact a text may use, and what to write for it: a name in braces, or a loop over a list. */
export interface FactChip {
  name: string;
  put: string;
}

function putOf(name: string, schema: z.ZodType): string {
  if (schema instanceof z.ZodBoolean) return `{% if ${name} %}…{% endif %}`;
  if (!(schema instanceof z.ZodArray)) return `{{ ${name} }}`;
  const { element } = schema;
  const each =
    element instanceof z.ZodObject
      ? Object.keys(element.shape)
          .map((field) => `{{ one.${field} }}`)
          .join(' ')
      : '{{ one }}';
  return `{% for one in ${name} %}\n• ${each}{% endfor %}`;
}

/** The declared facts of a text, for whoever writes it. */
export const factChips = (key: TemplateKey): FactChip[] =>
  Object.entries(TEMPLATE_FACTS[key].shape).map(([name, schema]) => ({ name, put: putOf(name, schema as z.ZodType) }));
