import type { signIn as en } from '../en/sign-in.js';

export const signIn = {
  title: 'সাইন ইন',
  name: 'মুন্সি',
  what: 'আপনার ফেসবুক দোকানের মুন্সি',
  email: 'ইমেইল',
  password: 'পাসওয়ার্ড',
  signIn: 'সাইন ইন',
  sandboxHint: 'এই মেশিনের প্র্যাকটিস অ্যাকাউন্ট। শুধু সাইন ইন চাপুন।',
  ownPassword: 'আপনার পাসওয়ার্ড',
  oldPassword: 'এখনকার পাসওয়ার্ড',
  newPassword: 'নতুন পাসওয়ার্ড',
  newPasswordHint: 'কমপক্ষে ৮ অক্ষর। অন্য সব জায়গা থেকে সাইন আউট হয়ে যাবেন।',
  passwordChanged: 'আপনার পাসওয়ার্ড বদলেছে।',
} satisfies typeof en;
