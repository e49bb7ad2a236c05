import type { buyer as en } from '../en/buyer.js';

export const buyer = {
  buttons: {
    yes: 'কনফার্ম',
    change: 'পরিবর্তন',
    track: 'ট্র্যাক করুন',
    person: 'মানুষের সাথে কথা',
  },
  taka: 'টাকা',
  courier: 'আমাদের কুরিয়ার',
  moreItems: 'আরও {n} রকম',
} satisfies typeof en;
