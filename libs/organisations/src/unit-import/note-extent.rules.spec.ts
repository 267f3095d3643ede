import { describe, expect, it } from '@jest/globals';
import { SuccessionExtent } from '../administrative-unit.entity';
import { extentOf } from './note-extent.rules';

describe('the note of the conversion table', () => {
  it.each([
    'Nhập toàn bộ',
    'Nhập toàn bộ diện tích',
    'Giữ nguyên ',
    'Đổi tên',
    'Đổi loại hình',
    'Sắp xếp toàn bộ huyện Côn Đảo thành đặc khu Côn Đảo',
  ])('reads "%s" as the whole unit', (note) => {
    expect(extentOf(note)).toBe(SuccessionExtent.Whole);
  });

  it.each([
    'Nhập một phần\n',
    'Nhập một  phần',
    'Nhâp một phần diện tích',
    'Nhập một phần diện tích, toàn bộ dân số',
    'Nhập một phần diện tích 1,5 km2, dân số 300 người',
    'Đổi tên, đổi loại hình từ một phần thị trấn Lai Uyên',
    'Phần còn lại sau khi tách một phần vào xã Canh Vinh',
  ])('reads "%s" as a part', (note) => {
    expect(extentOf(note)).toBe(SuccessionExtent.Part);
  });

  it('does not guess at other words', () => {
    expect(extentOf('')).toBeNull();
    expect(extentOf('xem phụ lục')).toBeNull();
  });
});
