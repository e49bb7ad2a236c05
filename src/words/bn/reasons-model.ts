import type { ReasonCode } from '../../domain/reason.js';

/** Why a language model's words are not the draft. */
export const modelReasons = {
  model_budget_calls: 'এই মাসে মডেলকে {most} বার জিজ্ঞেস করার সীমা শেষ।',
  model_budget_money: 'এই মাসে মডেলের জন্য রাখা {most} শেষ।',
  model_resting: 'মডেল কয়েকবার ব্যর্থ হয়েছে, তাই কিছুক্ষণ তাকে জিজ্ঞেস করা হচ্ছে না।',
  model_timeout: 'মডেল সময়মতো উত্তর দেয়নি।',
  model_unreachable: 'মডেলের কাছে পৌঁছানো যায়নি। OPENAI_BASE_URL ও নেটওয়ার্ক দেখুন।',
  model_busy: 'মডেলের সার্ভারে অনেক চাপ।',
  model_no_credit: 'মডেলের অ্যাকাউন্টে টাকা শেষ।',
  model_failed: 'মডেলের সার্ভারে সমস্যা (কোড {status})।',
  model_key: 'মডেলের সার্ভার কী মানছে না (কোড {status})। OPENAI_API_KEY দেখুন।',
  model_rejected: 'মডেলের সার্ভার অনুরোধ নিচ্ছে না (কোড {status})। OPENAI_MODEL দেখুন: মডেলকে structured outputs জানতে হবে।',
  model_refused: 'মডেল এর উত্তর দিতে রাজি হয়নি।',
  model_malformed: 'মডেল যা চাওয়া হয়েছে তা দেয়নি।',
  model_own_claim: 'মডেল নিজে থেকে “{words}” বলেছে। এটা শুধু তথ্য থেকেই বলা যায়।',
  model_fact_unknown: 'মডেল এমন তথ্যের নাম দিয়েছে যা নেই ({fact})।',
  model_fact_missing: 'যা বলতেই হবে মডেল তা বাদ দিয়েছে ({fact})।',
  model_private_in_public: 'মডেল ব্যক্তিগত কিছু কমেন্টে দিয়েছে।',
  model_too_long: 'মডেল {most} অক্ষরের বেশি লিখেছে।',
  model_language: 'মডেল ক্রেতার ভাষায় লেখেনি।',
  model_said_before: 'মডেলের লাইনটা এই পোস্টে আগেই আছে।',
  model_facts_changed: 'মডেল লেখার সময় দাম, স্টক বা কোনো লেখা বদলেছে।',
  model_sees_person: 'মডেলের মতে এটা মানুষের দেখার বিষয়: নিজে থেকে কিছু পাঠানো হয়নি।',
  model_off: 'এর জন্য মডেল ব্যবহার হয় না।',
  model_lost: 'মডেল লেখার সময় মুনশি বন্ধ হয়ে গিয়েছিল।',
  model_broken: 'মডেলকে জিজ্ঞেস করতে গিয়ে এখানে সমস্যা হয়েছে। লগ দেখুন।',
} satisfies Partial<Record<ReasonCode, string>>;
