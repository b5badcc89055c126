/** Letters and marks of the world's scripts, as code points from and to; joiners are within words: "گزینه‌ها". */
const letters = ranges(`
41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-2c1 2c6-2d1 2e0-2e4 2ec 2ee 300-374 376-37d 37f 386 388-3f5 3f7-481
483-559 560-588 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7-5f2 610-61a 620-65f 66e-6d3 6d5-6dc 6df-6e8 6ea-6ef 6fa-6fc
6ff-887 889-88f 897-8e1 8e3-963 971-e3a e40-e4e e81-fc6 1000-10fa 10fc-16ea 16f1-1734 1740-17dd 180b-1cd2
1cd4-1fbc 1fbe 1fc2-1fcc 1fd0-1fdb 1fe0-1fec 1ff2-1ffc 200c-200d 2071 207f 2090-209c 20d0-20f0 2102 2107 210a-2113 2115
2119-211d 2124 2126 2128 212a-212d 212f-2139 213c-213f 2145-2149 214e 2183-2184 2c00-2dff 2e2f 3005-3006
302a-302f 3031-3035 303b-303c 3041-309a 309d-309f 30a1-30fa 30fc-318e 31a0-31bf 31f0-31ff 3400-4dbf 4e00-a672
a674-a67d a67f-a6f1 a717-a71f a722-a788 a78b-a82c a840-a8f7 a8fb a8fd-a92d a930-ab5a ab5c-ab69 ab70-fb28
fb2a-fbb1 fbd3-fd3d fd50-fd8f fd92-fdc7 fdf0-fdfb fe00-fe0f fe20-fe2f fe70-fefc ff21-ff3a ff41-ff5a ff66-ffdc
10000-1cfff 1d400-1d7ff 1df00-1eeff 20000-3ffff e0100-e01ef`);

const numbers = ranges(`
30-39 b2-b3 b9 bc-be 660-669 6f0-6f9 7c0-7c9 966-96f 9e6-def e50-e59 ed0-f33 1040-1099 1369-137c 16ee-16f0
17e0-17f9 1810-1a99 1b50-1c59 2070 2074-2079 2080-2089 2150-2182 2185-2189 2460-249b 24ea-24ff 2776-2793 2cfd
3007 3021-3029 3038-303a 3192-3195 3220-3229 3248-324f 3251-325f 3280-3289 32b1-32bf a620-a629 a6e6-a6ef
a830-a835 a8d0-a8d9 a900-a909 a9d0-aa59 abf0-abf9 ff10-ff19`);

/**
 * A pattern in which classes of letters (`\p{L}\p{M}`, with or without `\p{N}`) are written as ranges. Compiled from
 * their properties they have 800 ranges; dozens of such patterns took most of the time that one article took. These
 * have a fifth: signs of scripts that no language pack reads count as letters, where they stand between letters. No flag
 * is switched off for a part of them: V8 then takes the rest of some patterns for case-sensitive, too.
 */
export function letterPattern(source: string, flags: string): RegExp {
  const classes = source
    .replaceAll('[\\p{L}\\p{M}\\p{N}]', `[${letters}${numbers}]`)
    .replaceAll('[\\p{L}\\p{M}]', `[${letters}]`)
    .replaceAll('\\p{L}\\p{M}', letters);
  return new RegExp(classes, flags);
}

function ranges(list: string): string {
  return list.replace(/\s*([\da-f]+)/g, '\\u{$1}').replace(/\s/g, '');
}
