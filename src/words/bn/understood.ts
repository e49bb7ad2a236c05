import type { understood as en } from '../en/understood.js';

export const understood = {
  product: {
    named: '{product}, নাম বলেছেন',
    replied_to: '{product}, যে মেসেজের উত্তর দিয়েছেন তা থেকে',
    shared: '{product}, শেয়ার করা পোস্ট থেকে',
    post: '{product}, পোস্ট থেকে',
    caption: '{product}, ছবির ক্যাপশন থেকে',
    ad: '{product}, যে বিজ্ঞাপন দেখে এসেছেন তা থেকে',
    link: '{product}, যে লিংক ধরে এসেছেন তা থেকে',
    conversation: '{product}, আগের কথা থেকে',
  },
  several: '{products}: একাধিক মেলে, তাই ক্রেতাকে জিজ্ঞেস করা হচ্ছে',
  rule: 'কীওয়ার্ড নিয়ম ‘{name}’: {words}',
  readByItself: 'মুন্সি নিজে বোঝে “{intent}”',
  put: '{name} ঠিক করেছেন; মুন্সি বুঝেছিল “{intent}”',
  or: 'নাকি',
  what: 'ক্রেতা কী বোঝাতে চান?',
  correct: 'ঠিক নয়?',
  done: 'ঠিক করা হয়েছে: {intent}। যা বাকি ছিল তা নতুন করে দেখা হয়েছে।',
} satisfies typeof en;
