/** Longer words first, so that a pattern of them takes the longest. */
const pattern = (words: string): string =>
  words
    .split('/')
    .map((word) => word.trim().replaceAll(/\s+/gu, ' '))
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Nouns that name a body only together with a proper name: `Hội Khuyến học`, but not `Hội thảo`. */
export const PROPER = pattern(`
  sở / bộ / ban / vụ / cục / chi cục / tổng cục / viện / đài / báo / phòng / hội / đoàn / trung tâm / trường / văn
  phòng / công ty / tổng công ty / tập đoàn / liên đoàn / liên hiệp / hiệp hội / ngân hàng / kho bạc / bảo hiểm /
  bảo tàng / thư viện / cổng / công / tạp chí / học viện / đại học / quỹ / câu lạc bộ / chi nhánh / cụm / tổ /
  khối / đảng ủy / đảng uỷ / nhà / thành phố / huyện / quận / phường / xã / tỉnh / đội / bưu điện / viễn thông /
  tổng / nhà xuất bản / ngành / chi hội / khoa / thanh tra / cơ sở / thị xã / chi bộ / đảng bộ / lực lượng / quân
  khu / xí nghiệp / hội đồng / tiểu đoàn / trung đoàn / đồn biên phòng / hạt / bệnh viện / trạm / trại / trại giam / hợp tác xã / htx / nhà máy / nông trường / lâm trường / vườn quốc gia / tòa án / toà án / viện kiểm sát / kiểm toán / hải quan / thuế / thống kê / lữ đoàn / sư đoàn / đồn / nhóm / liên chi hội / phân hội / mạng lưới / siêu thị / bến xe / điện lực / nhà văn hóa / nhà văn hoá / nhà thiếu nhi / cung
`);

/** Nouns that name a body by themselves. */
export const ALONE = pattern(`
  (?:(?:các )?(?:đ.c|đồng chí|ông|bà) )?(?:phó hiệu trưởng|phó giám đốc|phó chủ tịch|phó trưởng phòng|bí thư|hiệu trưởng|giám đốc|chủ tịch|trưởng phòng|thủ trưởng) / trung ương đoàn / báo và đài / báo và phát thanh, truyền hình / báo và đài phát thanh, truyền hình / phó chủ tịch / phó chánh văn phòng / kế toán / liên đội / bgh / gvcn / gvbm / tpt đội / đoàn
  trường / ban đại diện / ban chấp hành / bch / tổ trưởng / chi đoàn / tổ văn phòng / công chức / ubnd / ubmttq(?:vn)? / ubmt / hđnd / mttq / hkh / ủy ban nhân dân / uỷ ban nhân dân / hội đồng nhân dân / ủy ban
  mặt trận / uỷ ban mặt trận / ủy ban trung ương / uỷ ban trung ương / thông tấn xã / ủy ban mttq / uỷ ban mttq /
  mặt trận tổ quốc / tỉnh đoàn / thành đoàn / huyện đoàn / quận đoàn / xã đoàn / đoàn thanh niên / đoàn tncs /
  công an / bộ chỉ huy / bộ đội biên phòng / hội khuyến học / hội nông dân / hội phụ nữ / hội liên hiệp / hội cựu
  chiến binh / hội cựu giáo chức / hội lhpn / thủ trưởng / giám đốc / chủ tịch / hiệu trưởng / trưởng phòng /
  trưởng (?:các|ban) / chánh văn phòng / nhà trường / ban giám hiệu / ban chỉ đạo / ban tổ chức / ban giám đốc /
  trung tâm học tập / trung tâm giáo dục / tỉnh hội / thành hội / huyện hội / hội cấp trên / trung ương hội / hội
  các cấp / các cấp hội / trung tâm htcđ / trung tâm gdtx / trung tâm gdnn / trung tâm văn hóa / trung tâm văn hoá
  / ttgdtx / tthtcđ / liên đoàn lao động / lđlđ / công đoàn / tỉnh ủy / tỉnh uỷ / huyện ủy / huyện uỷ / thành ủy /
  thành uỷ / đảng đoàn / ban cán sự đảng / ban thường vụ / hội đồng đội / hội đồng thi đua / trung ương hội / ban bí thư / thường trực (?:hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|ubnd|hội) / quân ủy trung ương / quận ủy / quận uỷ / đảng ủy / ban quản lý / thư viện tỉnh / thư viện / phòng giáo dục / phòng văn hóa
  / bhxh / cơ quan / đơn vị / cơ sở giáo dục / tổ dân phố / giáo viên chủ nhiệm / giáo viên / tổ chuyên môn / tổng phụ trách /
  bí thư / sgdđt / sở gd / phòng gd / phòng vh / phòng nội vụ / phòng tài chính / phòng chuyên môn / chính phủ /
  thủ tướng chính phủ / ban tuyên giáo / ban dân vận / đài phát thanh / đài truyền thanh / đài truyền hình / chính
  quyền địa phương / chính quyền / cấp ủy / địa phương / doanh nghiệp / sở giáo dục / bộ giáo dục / bộ phận / văn
  phòng / nhân viên / cán bộ / chuyên viên / phó hiệu trưởng / phó giám đốc / trưởng thôn / trưởng bản
  / trưởng ấp / trưởng khóm / trưởng khu phố / trưởng buôn / trưởng làng / ban nhân dân / ban công tác mặt trận / ban
  phát triển thôn / ban cán sự / ban điều hành / ban bảo vệ / tổ tự quản / tổ công nghệ số / tổ truyền thông / tổ hòa
  giải / tổ nhân dân / già làng / người có uy tín / chi hội / bộ trưởng / thứ trưởng / tổng giám đốc / tổng biên tập /
  cục trưởng / vụ trưởng / viện trưởng / chánh thanh tra / khối trưởng / tổ khối / hội đồng sư phạm / hội đồng trường
  / ban cha mẹ / hội cha mẹ / cha mẹ học sinh / phụ huynh / học sinh(?= các) / đội thiếu niên / tổ kiểm tra / đoàn (?:kiểm tra|giám sát|thanh tra|khảo sát|công tác|thẩm định|đánh giá) / ủy ban kiểm tra / uỷ ban kiểm tra / ban nữ công / ban thanh tra nhân dân / đoàn (?:phường|xã|thị trấn|cơ sở) / liên hiệp các (?:hội|tổ chức) / liên minh hợp tác xã / chủ đầu tư / tổ công tác / tổ liên ngành / tổ giúp việc / tổ thư ký / tiểu ban / ub mttq / ủy ban hội / uỷ ban hội / tổ nuôi(?: dưỡng)? / tổ cấp dưỡng / tổ bếp / (?:các )?(?:vị )?đại biểu (?:hđnd|hội đồng nhân dân|quốc hội) / thống đốc / vnpt / viettel / mobifone / agribank / evn / đội ngũ giáo viên / đội ngũ cán bộ / chi đội / y tế trường / bảo vệ(?= (?:trường|cơ quan)) / trạm y tế / ttvh / ban tự quản / ban chỉ huy / cộng tác viên / công an viên / đội ngũ / báo cáo viên / tuyên truyền viên / tình nguyện viên / văn thư(?! lưu trữ) / thủ quỹ / thủ thư / hiệu phó / trạm trưởng / trưởng trạm / y sĩ / bác sĩ / hợp tác xã / bệnh viện / chi ủy / chi uỷ / thường trực / đảng viên / hội trưởng / chi hội trưởng / trưởng nhóm / đội trưởng / ban liên lạc / hội đồng gia tộc / hội đồng họ / (?:chấp hành|thẩm tra|kiểm sát|huấn luyện|biên tập|phát thanh|điều tra|giám sát|kiểm tra|hướng dẫn|kiểm lâm|kiểm soát|thanh tra|công chứng|đăng kiểm) viên / thẩm phán / thư ký / quản đốc / lãnh đạo (?:phòng|sở|ban|trường|đơn vị|cơ quan|hội|trung tâm) / tổ viên / hội (?:người cao tuổi|chữ thập đỏ|luật gia|làm vườn|cựu thanh niên xung phong|nạn nhân|đông y|người mù) / già làng / điểm trường / (?:phó )?trưởng (?:công an|trạm|khoa|đoàn|cụm|tiểu khu) / trại (?:tạm )?giam / trung tâm huấn luyện / giám thị / trưởng xóm / trưởng tộc / trưởng họ / tộc trưởng / chức sắc / nghệ nhân
`);

/** Kinds of bodies, which are named in the plural: `các sở, ban, ngành`. */
export const KINDS = pattern(`
  sở / ban / bộ / ngành / hội / đoàn thể / đoàn / cơ quan / đơn vị / tổ chức / phòng / địa phương / trường / cơ sở
  / trung tâm / nhà trường / doanh nghiệp / cấp / khoa / thôn / tổ / khu / chi hội / chi đoàn / đài / câu lạc bộ /
  thư viện / liên đoàn / huyện / quận / thị xã / thành phố / xã / phường / thị trấn / tỉnh / bản / đồng chí / lực
  lượng / ubnd / công ty / học viện / viện / tập đoàn / cục / vụ / báo / hiệp hội / chi bộ / ban chỉ đạo / công
  đoàn / bảo tàng / thiết chế / tiểu đoàn / đại đội / xí nghiệp / trạm / đảng bộ / đảng ủy / ủy ban / uỷ ban / văn phòng / cụm / khối / đại học /
  giáo viên / thầy / tổ chuyên môn / đảng viên / bộ phận / lớp / mặt trận / nhà / chi cục / ông / cá nhân / ấp /
  đặc khu / khóm / buôn / làng / khu phố / tổ dân phố / dòng họ / hộ gia đình / gia đình / thành viên / chi nhánh / lớp học / hộ / nhà giáo / hội viên / người / học viên / cán bộ / công chức / cộng tác viên / trưởng / tiểu ban / nhóm / đội / trại / hợp tác xã / bệnh viện / phân hội / cơ sở hội / báo cáo viên / tuyên truyền viên / hướng dẫn viên / tình nguyện viên / ủy viên / uỷ viên
`);

/** Verbs and joints with which a predicate begins. Written small; inside names they are mostly capitals. */
export const STOPS = pattern(`
  chủ trì / phối hợp / có trách nhiệm / chịu trách nhiệm / có nhiệm vụ / chủ động / tăng cường / tổ chức / xây
  dựng / triển khai / thực hiện / chỉ đạo / hướng dẫn / tham mưu / báo cáo / tổng hợp / căn cứ / đề xuất / tiếp
  tục / đẩy mạnh / phát động / vận động / tuyên truyền / theo dõi / kiểm tra / rà soát / bố trí / đưa tin / cung
  cấp / ban hành / lồng ghép / nghiên cứu / quán triệt / khuyến khích / gửi / nộp / hoàn thành / được / phải / cần
  / sẽ / khẩn trương / kịp thời / thường xuyên / lập / giao / đôn đốc / thông báo / phổ biến / quan tâm / tạo điều
  kiện / cử / đăng ký / tùy / tuỳ / nâng cao / đa dạng / đổi mới / huy động / tập trung / tích cực / đăng tải /
  đánh giá / giám sát / thẩm định / chuẩn bị / bảo đảm / đảm bảo / thành lập / duy trì / phát huy / phát triển /
  yêu cầu / đề nghị / kính đề nghị / trình / hỗ trợ / lựa chọn / nghiêm túc / trực tiếp / để / nhằm / theo / trong
  việc / trong quá trình / trong công tác / khi / nếu / đồng thời / trong đó / qua đó / nhất là / đặc biệt / gắn
  với / trước / chậm nhất / muộn nhất / bằng / vào / đến / hết / kết quả / tình hình / như sau / sau đây / cụ thể
  / có văn bản / góp ý / tham gia / hưởng ứng / tiến hành / treo / quản lý / khai thác / cập nhật / sử dụng / biểu
  dương / tôn vinh / khen thưởng / giúp / về / có kế hoạch / có hình thức / thống nhất / liên hệ / phân công / vận
  dụng / nhân rộng / hằng năm / hàng năm / là / qua / thông qua / định kỳ / động viên / giới thiệu / tuyên dương /
  tổng kết / biên soạn / biên tập(?! viên) / phân bổ / cân đối / cụ thể hóa / cụ thể hoá / ưu tiên / kêu gọi / lãnh đạo / phê duyệt /
  xem xét / quyết định / xác định / quy định / ký kết / tiếp nhận / xử lý / điều phối / phụ trách / bám sát / chấp
  hành / làm / tự đánh giá / tự cân đối / tự bố trí / tự tổ chức / từ ngày / trong ngày / trong tháng / trong quý / hạn chót / hạn cuối / xong / ra quyết định / ra thông báo / ra quân
  / mở / trưng bày / khảo sát / thống kê / trang trí / kết nối / khắc phục / ngăn chặn / giải quyết / thu thập / tư vấn
  / sắp xếp / phân loại / trao / tặng / quyên góp / đón / giữ gìn / luân chuyển / phục vụ / chăm lo / thăm / kiện toàn /
  củng cố / nắm / nhắc nhở / gương mẫu / cam kết / ký cam kết / đưa / dành / tuyển sinh / liên kết / tháo gỡ / chấm / bình chọn
  / xét / công bố / công nhận / hoàn thiện / số hóa / số hoá / chia sẻ / mời / chọn / lắp đặt / sửa chữa / bổ sung / điều tra
  / đảm nhiệm / viết / kiến nghị / phân luồng / sơ kết / tiếp tục / quyết toán / chi trả / mua sắm / in ấn / thiết kế
  / ứng trực / di dời / sơ tán / cảnh báo / dự báo / đóng góp / tạo lập / nêu gương / đối chiếu / đã / tăng / giảm / dự trù / thanh toán / cung ứng / cân đối / soạn / quay phim / chụp ảnh / ghi hình / đăng bài
  / tạm dừng / tạm ngừng / dừng / hoãn / cấm / chấm dứt / cho / bàn giao / thường trực(?! hđnd|\\s*\\p{Lu}) / túc trực / canh gác / trích / rút kinh nghiệm / tập huấn / bình xét / bồi dưỡng / tiếp thu / xác minh / xác nhận / niêm yết / thẩm tra / phát hiện / điểm danh / ra soát / đôn đốc / không / có(?= (?:bản|biện pháp|lộ trình|giải pháp|phương án|ý kiến)) / trực ban / tự chấm / trong phạm vi / vận hành / tính toán / kê khai / phân tích / kiểm soát / thu hút / điều động / thu gom / thi công / khởi công / nghiệm thu / giải ngân / khai báo / lưu trữ / phòng ngừa / ngăn ngừa / bảo quản / chốt / tiếp sóng / phát sóng / phát thanh lại / lắng nghe / đọc(?= (?:một|\\d|ít nhất|tối thiểu)) / nhập (?:dữ liệu|số liệu|điểm) / dựng(?= \\d) / phát tờ rơi / phân luồng / truyền hình trực tiếp / hoàn chỉnh / hoàn tất / quản trị / ký duyệt / tập kịch / tổng duyệt / biểu diễn / đón tiếp / tiếp đón / chủ động / làm đầu mối / đứng ra / tặng quà / tiêm (?:phòng|chủng) / tuyển học viên / kể chuyện / phát thưởng / tổ chức / đối thoại / giải đáp / trả lời / phản ánh / phản hồi / truyền dạy / ghi chép / ghi phiếu / cấp phát / vệ sinh / chằng chống / đảm nhận / đảm trách / nêu / tham dự / (?<!giảng )dạy(?! (?:học|nghề)) / ra đề / đóng(?! trên) / cấp (?:bù|kinh phí|giấy|phát) / quét dọn / lấy ý kiến / nấu / dẫn chương trình / trực(?= \\p{Ll})(?! (?:thuộc|tuyến|tiếp|ban|tỉnh|huyện|xã))
`);

/** Joints among them, and nouns: no verbs. */
export const JOINTS = pattern(`
  để / nhằm / theo / trong / khi / nếu / đồng thời / qua / nhất là / đặc biệt / trước / chậm nhất / muộn nhất / bằng
  / vào / đến / hết / kết quả / tình hình / như sau / sau đây / cụ thể / về / là / kinh phí / thường xuyên / hạn cuối / hạn chót / xong
`);

/** Fields after which departments are named. Some hold a comma or "và", so a list of them cannot be cut at each. */
export const FIELDS = pattern(`
  Giáo dục và Đào tạo / Kế hoạch và Đầu tư / Văn hóa, Thể thao và Du lịch / Văn hoá, Thể thao và Du lịch / Văn hóa
  và Thể thao / Văn hoá và Thể thao / Văn hóa, Khoa học và Thông tin / Văn hóa và Thông tin / Văn hóa - Thông tin
  / Thông tin và Truyền thông / Lao động - Thương binh và Xã hội / Lao động, Thương binh và Xã hội / Lao động -
  TB&XH / Tài nguyên và Môi trường / Nông nghiệp và Phát triển nông thôn / Nông nghiệp và PTNT / Nông nghiệp và
  Môi trường / Khoa học và Công nghệ / Dân tộc và Tôn giáo / Tài chính - Kế hoạch / Giao thông vận tải / Công
  Thương / Công thương / Kinh tế và Hạ tầng / Kinh tế, Hạ tầng và Đô thị / Văn hóa - Xã hội / Văn hoá - Xã hội /
  Quản lý đô thị / Nội vụ / Tài chính / Y tế / Tư pháp / Xây dựng / Ngoại vụ / Kinh tế / Du lịch / Thanh tra / Dân
  tộc / GDĐT / GD&ĐT / Công an / Quốc phòng / Ngoại giao
`);

/** Small words with which a name goes on behind the kind of its unit; with any other the predicate begins. */
export const GOES_ON_WORDS =
  'tỉnh|thành|tp|huyện|quận|thị|xã|phường|đặc khu|các|và|cùng|hoặc|của|thuộc|trực|trên|cấp|tại|nơi|cũ|mới|khu vực|hai|ba|miền|vùng|biên|đảo|ven|phối hợp với';
/** What makes another word of the kind of a unit: `xã hội`, `tỉnh đoàn`; or says which of the units. */
const OF_UNIT =
  'hội|đoàn|ủy|uỷ|đội|viên|xóm|bản|nhà|lộ|thông minh|còn|chưa|có|đạt|điểm|nghèo|nông thôn|đặc biệt|khó khăn|trọng điểm|liên quan|nêu|này|khác|văn hóa|văn hoá|phố|trấn|dân|không|được giao';
/** Between the kind of a unit and a predicate that no list holds. */
export const UNIT_END = `(?<=^(?:[Tt]hư ký|[Vv]ăn thư|[Kk]ế toán|[Tt]hủ quỹ|[Tt]hủ thư|[Qq]uản đốc)\\s)(?=\\p{Ll})(?!(?:${GOES_ON_WORDS}|trường|phòng|đơn vị|cơ quan|hội đồng|tổ|ban|phân xưởng|trưởng|viên|lưu trữ)(?!\\p{L}))|(?<=^(?:[Mm]ỗi|[Tt]ừng)\\s(?:${KINDS})\\s)(?=\\p{Ll})(?!(?:${GOES_ON_WORDS}|${OF_UNIT}|chuyên môn|sinh hoạt|tham gia|dân|gia đình|viên|học|sinh|mẫu giáo|mầm non|tiểu học|chi|xã|tổ|trường)(?!\\p{L}))|(?<=\\s(?:xã|phường|thị trấn|đặc khu|tỉnh|huyện|thị xã|quận|thành phố|thôn|ấp|khu phố|tổ dân phố)\\s)(?=\\p{Ll})(?!(?:${GOES_ON_WORDS}|${OF_UNIT})(?!\\p{L}))`;
