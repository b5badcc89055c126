import type { LanguagePack } from './language-pack.ts';

/** Where an instruction begins: these words are nouns, too. */
const begin = '(?<=(?:^|[.,;:)]|\\d|và|rồi|hãy|sau đó)\\s*)';

export const vi: LanguagePack = {
  code: 'vi',
  common: 'và|của|bạn|để|trong|là|được|cho|không|các|một',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'bấm đúp(?: vào)?|bấm(?: vào| chọn)?|nhấp đúp(?: vào)?|nhấp(?: vào)?|chọn|nhấn nút|nhấn(?: vào)?|đánh dấu chọn|đánh dấu|tích(?: vào)?|bung rộng|mở rộng|bật|tắt|bỏ chọn|xóa dấu|click(?: vào)?|hãy chọn|chạm(?: vào)?|ấn(?: vào)?|(?:di|rê) (?:chuột|con trỏ(?: chuột)?) (?:qua|lên|đến)|trỏ (?:vào|đến)',
    set: '(?:gạt|đặt|thiết lập|chuyển|đổi|thay đổi)(?= [^.,;]{1,60} (?:thành|sang|là) )',
    search: '(?<!(?:hộp|thanh|ô|trường) )tìm kiếm(?: về| trên| cho)?|tìm(?= \\*)|tra cứu',
    open: `dẫn hướng (?:đến|tới)|điều hướng (?:đến|tới)|đi (?:đến|tới)|mở|chuyển (?:đến|tới)|trở lại|truy nhập|dẫn hướng về|chuyển sang|quay lại|cuộn (?:xuống )?(?:đến|tới)|vào trang|truy cập|trở về|đi tới|điều hướng|${begin}vào`,
    signIn: 'đăng nhập|ký nhập',
    type: '(?<!truy )nhập(?: vào)?|gõ vào|gõ|điền vào|điền|dán|cung cấp',
    see: 'được chuyển hướng đến|hiển thị|xuất hiện|sẽ thấy|được hiển thị|được cập nhật|chuyển thành|đổi thành|thay đổi thành|sẽ mở|mở ra|sẽ được hiển thị|sẽ được thay đổi|sẽ thay đổi|nhìn thấy|được mở|sẽ hiển thị|sẽ xuất hiện',
    find: `${begin}tìm(?! kiếm)`,
    other: `${begin}(?:chấp nhận|xác nhận|cập nhật|làm theo|xem lại|tải lên|tải (?:tệp|tập tin) lên)`,
    verify: 'cuộn (?:xuống|lên)(?: đến| tới)?|(?:đợi|chờ)(?: cho)? đến khi|xác nhận rằng|đảm bảo|xác minh|kiểm tra',
  },
  notAfter:
    'nếu|quyền|để|có thể|đã|khi|sau khi|muốn|được|bạn|việc|(?<!bằng )cách|có thể[^.]*bằng cách|phương thức|tùy|sẽ',
  markers: 'vào|trên|về|nút|tùy chọn',
  fillers: 'sau đó|rồi|tùy chọn|nút|mục|của bạn|hoặc',
  roles: {
    link: 'liên kết',
    button: 'nút',
    field: 'trường|hộp(?! kiểm)|ô(?! kiểm)',
    list: 'danh sách',
    tab: 'tab',
    checkbox: 'hộp kiểm|hộp',
    option: 'tùy chọn|mục',
  },
  placeBefore: 'dưới|trong|ở|trên|từ|bên dưới|trên trang|trong phần|trong mục',
  placeAfter: 'mục',
  ends: 'để|nếu|khi|rồi|và (?:chọn|bấm|sau)|hoặc|cho|từ|ở|trong',
  and: 'và|rồi|sau đó|và sau đó',
  or: 'hoặc',
  conditions: 'nếu|(?<!sau |trước )khi|tùy thuộc|trong trường hợp',
  negations: 'đừng|không|chớ|chưa',
  pronouns: 'nó|liên kết đó|liên kết này|liên kết',
  valueMarkers: 'thành|sang|là',
  runOn: {
    before: 'vào|trên|về|nút|liên kết|tab|tùy chọn|mục|hộp kiểm',
    behind: 'để|nếu|khi|rồi|và|hoặc|cho|từ|ở|trong',
  },
  nameEnds: 'của|trước|sau|này|đó|sẽ|chỉ|được|đã|bạn|mà',
  searchBox: '(?:hộp|thanh|ô|trường) tìm kiếm',
  blue: 'màu lam|lam|xanh',
};
