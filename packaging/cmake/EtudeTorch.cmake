# SPDX-License-Identifier: GPL-3.0-or-later
# libtorch as one target, etude_torch: Debian's 1.13 by its own configuration, or any 2.x, CPU or CUDA, that a folder
# holds: PyTorch's archive or a wheel of PyPI.
#
# A libtorch in a folder is taken by its files, not by its TorchConfig.cmake. That asks for a whole CUDA toolkit of the
# wheel's version where a driver is all that computing needs, stops at "CUDA20" without TORCH_CUDA_ARCH_LIST, and looks
# for libtorch.so in the system's folders before its own, so that it can mix the headers of one with the library of another.
set(ETUDE_TORCH "" CACHE PATH
  "A libtorch 2.x: the folder of PyTorch's archive, of the wheel (site-packages/torch), or a virtual environment with it")
option(ETUDE_TORCH_CUDA "Need libtorch's CUDA where ETUDE_TORCH has it; OFF: run with any build of that version" ON)

# etude_torch_root(FOLDER RESULT): the folder with include/ and lib/ of the libtorch that FOLDER names, else "".
# FOLDER is that folder, one that holds it, or one of CMake's below it.
function(etude_torch_root folder result)
  string(REGEX REPLACE "/share/cmake(/Torch)?/?$" "" folder "${folder}")
  file(GLOB packages ${folder}/lib/python3*/site-packages/torch)
  foreach(candidate ${folder} ${folder}/torch ${folder}/libtorch ${packages})
    if(EXISTS ${candidate}/include/torch/csrc/api/include/torch/torch.h AND EXISTS ${candidate}/lib/libtorch_cpu.so)
      set(${result} ${candidate} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  set(${result} "" PARENT_SCOPE)
endfunction()

# etude_torch_folder(RESULT): the root of the libtorch that the user names: by ETUDE_TORCH, or as for find_package. Else "".
function(etude_torch_folder result)
  if(ETUDE_TORCH)
    etude_torch_root(${ETUDE_TORCH} root)
    if(NOT root)
      message(FATAL_ERROR "ETUDE_TORCH=${ETUDE_TORCH} holds no libtorch (include/torch and lib/libtorch_cpu.so); "
        "name the folder of PyTorch's archive or of the wheel, such as lib/python3.11/site-packages/torch.")
    endif()
    set(${result} ${root} PARENT_SCOPE)
    return()
  endif()
  set(from_environment "$ENV{CMAKE_PREFIX_PATH}")
  string(REPLACE ":" ";" from_environment "${from_environment}")
  foreach(folder ${Torch_DIR} ${Torch_ROOT} $ENV{Torch_DIR} $ENV{Torch_ROOT} ${CMAKE_PREFIX_PATH} ${from_environment})
    etude_torch_root(${folder} root)
    if(root)
      set(${result} ${root} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  set(${result} "" PARENT_SCOPE)
endfunction()

# etude_torch_version(ROOT RESULT): its version; refuses what Etude cannot be linked with.
function(etude_torch_version root result)
  set(PACKAGE_VERSION "unknown")
  include(${root}/share/cmake/Torch/TorchConfigVersion.cmake OPTIONAL)
  file(STRINGS ${root}/lib/libc10.so cxx11 REGEX "_ZN3c105ErrorC.*__cxx11" LIMIT_COUNT 1)
  if(NOT cxx11)
    message(FATAL_ERROR "libtorch ${PACKAGE_VERSION} in ${root} was compiled with the old C++ ABI "
      "(_GLIBCXX_USE_CXX11_ABI=0); take the wheel of torch 2.7 or later, or an archive with 'cxx11-abi' in its name.")
  endif()
  set(${result} ${PACKAGE_VERSION} PARENT_SCOPE)
endfunction()

# Kept though no symbol is taken from it: libtorch_cuda registers itself when it is loaded.
set(CMAKE_CXX_LINK_LIBRARY_USING_etude_whole "LINKER:--push-state,--no-as-needed" "<LINK_ITEM>" "LINKER:--pop-state")
set(CMAKE_CXX_LINK_LIBRARY_USING_etude_whole_SUPPORTED TRUE)

add_library(etude_torch INTERFACE)
etude_torch_folder(etude_torch_in)
if(etude_torch_in)
  etude_torch_version(${etude_torch_in} etude_torch_is)
  target_include_directories(etude_torch SYSTEM INTERFACE
    ${etude_torch_in}/include ${etude_torch_in}/include/torch/csrc/api/include)
  target_link_libraries(etude_torch INTERFACE ${etude_torch_in}/lib/libtorch_cpu.so ${etude_torch_in}/lib/libc10.so)
  set(etude_torch_kind "CPU")
  if(ETUDE_TORCH_CUDA AND EXISTS ${etude_torch_in}/lib/libtorch_cuda.so)
    set(etude_torch_kind "CUDA")
    target_link_libraries(etude_torch INTERFACE $<LINK_LIBRARY:etude_whole,${etude_torch_in}/lib/libtorch_cuda.so>)
  endif()
  # CUDA's libraries come in wheels of their own beside torch's. Without these paths the linker takes the system's, and an
  # older NCCL there leaves symbols undefined. At run time libtorch's own paths find them; ours is an RPATH, which goes
  # before LD_LIBRARY_PATH, so that no other libtorch is loaded.
  file(GLOB etude_cuda_folders ${etude_torch_in}/../nvidia/*/lib)
  foreach(folder ${etude_torch_in}/lib ${etude_cuda_folders})
    target_link_options(etude_torch INTERFACE LINKER:-rpath-link,${folder})
  endforeach()
  target_link_options(etude_torch INTERFACE LINKER:--disable-new-dtags)
  set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)
  set(etude_torch_used ${etude_torch_in} CACHE INTERNAL "For packaging/test-cuda-build and packaging/bundle")
  set(etude_torch_version ${etude_torch_is} CACHE INTERNAL "For packaging/bundle")
  message(STATUS "libtorch ${etude_torch_is} (${etude_torch_kind}) in ${etude_torch_in}")
else()
  find_package(Torch REQUIRED)
  get_filename_component(etude_torch_in ${TORCH_LIBRARY} DIRECTORY)
  get_filename_component(etude_c10_in ${c10_LIBRARY} DIRECTORY)
  string(FIND "${etude_torch_in}/" "${TORCH_INSTALL_PREFIX}/" etude_torch_at)
  if(NOT etude_torch_at EQUAL 0 OR NOT etude_torch_in STREQUAL etude_c10_in)
    message(FATAL_ERROR "Two libtorches are mixed: the headers in ${TORCH_INSTALL_PREFIX}, the libraries ${TORCH_LIBRARY} and "
      "${c10_LIBRARY}; name one with -DETUDE_TORCH=FOLDER in an empty build folder.")
  endif()
  target_link_libraries(etude_torch INTERFACE ${TORCH_LIBRARIES})
endif()
