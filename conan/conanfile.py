"""The ofapi library for Conan 2.

    conan create conan/ --build=missing

To build against Debian 12's own packages instead of Conan Center's, name them in the profile:

    [platform_requires]
    boost/1.81.0
    openssl/3.0.0
    zlib/1.2.13
    brotli/1.0.9
    simdjson/3.0.1
    sqlite3/3.40.1
    gtest/1.12.1

The suite is run only on request: -c tools.build:skip_test=False
"""

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load


class OfapiConan(ConanFile):
    name = "ofapi"
    description = "C++20 client for the OnlyFansAPI HTTP API"
    license = "BSL-1.0"
    topics = ("http-client", "rate-limiting", "asio", "onlyfansapi")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False]}
    default_options = {"shared": False, "boost/*:without_url": False, "boost/*:without_json": False}

    @property
    def _root(self):
        return os.path.dirname(self.recipe_folder)

    @property
    def _tested(self):
        return not self.conf.get("tools.build:skip_test", default=True, check_type=bool)

    def set_version(self):
        header = load(self, os.path.join(self._root, "include", "ofapi", "version.hpp"))
        self.version = re.search(r'OFAPI_VERSION_STRING "([0-9.]+)"', header).group(1)

    def export_sources(self):
        for pattern in ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*", "tests/*"):
            copy(self, pattern, self._root, self.export_sources_folder)

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        # Boost's headers are part of the interface; the others are not.
        self.requires("boost/[>=1.81 <2]", transitive_headers=True, transitive_libs=True)
        self.requires("openssl/[>=3 <4]")
        self.requires("zlib/[>=1.2.11 <2]")
        self.requires("brotli/[>=1.0.9 <2]")
        self.requires("simdjson/[>=3 <5]")
        self.requires("sqlite3/[>=3.37 <4]")

    def build_requirements(self):
        if self._tested:
            self.test_requires("gtest/[>=1.12]")

    def validate(self):
        check_min_cppstd(self, 20)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["CMAKE_COMPILE_WARNING_AS_ERROR"] = False
        toolchain.cache_variables["OFAPI_BUILD_COMMAND"] = False
        toolchain.cache_variables["OFAPI_BUILD_EXAMPLES"] = False
        toolchain.cache_variables["OFAPI_BUILD_TESTS"] = self._tested
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()
        if self._tested:
            cmake.ctest(["--output-on-failure"])

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))

    def package_info(self):
        # find_package(ofapi) reads the package's own files, which find what they need wherever it comes from.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs = [os.path.join("lib", "cmake", "ofapi")]
        self.cpp_info.libs = ["ofapi"]
