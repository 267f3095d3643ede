/** Only what the console says better than the API, which brings a text with every code. */
export const words = {
  errors: {
    NETWORK: 'Mất kết nối với máy chủ. Những gì bạn đã nhập vẫn còn trên màn hình; hãy kiểm tra mạng rồi thử lại.',
    INTERNAL: 'Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị giờ xảy ra lỗi.',
    PERSISTED_QUERY_NOT_FOUND: 'Trang này đã cũ so với máy chủ. Hãy tải lại trang.',
    IDEMPOTENCY_KEY_REUSED: 'Lần gửi trước có thể đã được ghi nhận. Hãy tải lại trang và xem trước khi gửi tiếp.',
  },
};
