/** What pages are seen with, in the languages that there are packs for. */
export const browser =
  /browser|braus|navigateur|navegador|nabigatzaile|браузер|браузър|ブラウザ|浏览器|瀏覽器|브라우저|prohlížeč|prehliadač|przeglądark|böngésző|selai|tarayıcı|trình duyệt|περιήγησης|webbläsare|nettleser|vafra|peramban|pelayar|preglednik|brskalnik|pregledač|прегледач|متصفح|مستعرض|דפדפן|เบราว์เซอร์|ब्राउज़र|ब्राउज़र|مرورگر|naršykl|pārlūk/iu;
