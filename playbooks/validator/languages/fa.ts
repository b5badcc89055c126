import type { LanguagePack } from './language-pack.ts';

export const fa: LanguagePack = {
  code: 'fa',
  common: 'و|در|به|از|که|را|برای|این|با|است',
  order: 'verb-last',
  spaced: true,
  verbs: {
    click: 'کلیک کنید|انتخاب کنید|را بزنید|ضربه بزنید',
    search: 'جستجو کنید|جست‌وجو کنید',
    open: 'بروید|باز کنید',
    signIn: 'وارد شوید|وارد سیستم شوید',
    type: 'وارد کنید|تایپ کنید',
    see: 'نمایش داده می‌شود|ظاهر می‌شود|خواهید دید|تغییر می‌کند|تبدیل می‌شود',
    find: 'پیدا کنید',
    other: 'بپذیرید|تأیید کنید',
  },
  fillers: 'سپس|گزینه|روی|را',
  roles: {
    link: 'پیوند|لینک',
    button: 'دکمه',
    option: 'گزینه',
  },
  placeBefore: 'زیر|در|از',
  placeAfter: 'بخش',
  ends: 'برای',
  and: 'و|و سپس|سپس',
  or: 'یا',
  conditions: 'اگر|در صورت|هنگامی',
  negations: 'نکنید|نباید|هرگز|نزنید',
  pronouns: 'آن را|پیوند',
  blue: 'آبی',
};
