# cmake -D input=FILE -D output=FILE.cpp -D function=NAME -P embed_text.cmake
# Writes a source file that holds an ASCII text, in literals short enough for every compiler, and a function which
# returns them in order.
file(READ "${input}" text)
string(LENGTH "${text}" length)
set(chunks "")
set(at 0)
while(at LESS length)
  string(SUBSTRING "${text}" ${at} 16000 chunk)
  string(APPEND chunks "    R\"~~~(${chunk})~~~\"sv,\n")
  math(EXPR at "${at} + 16000")
endwhile()
get_filename_component(name "${input}" NAME)
file(WRITE "${output}" "// Made of ${name}.
#include <array>
#include <span>
#include <string_view>

namespace ofapi::sim {

std::span<const std::string_view> ${function}();

std::span<const std::string_view> ${function}() {
    using namespace std::string_view_literals;
    static constexpr auto chunks = std::to_array<std::string_view>({
${chunks}    });
    return chunks;
}

}  // namespace ofapi::sim
")
