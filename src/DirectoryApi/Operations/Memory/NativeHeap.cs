using System.Runtime.InteropServices;

namespace DirectoryApi.Operations.Memory;

/// <summary>
/// The heap of native libraries. The C library of GNU gives each thread a part of its own, up to eight for each processor, none of which
/// gives back what others could use; what the store, the index and compression allocate is short-lived and small, and two parts serve it
/// as fast.
/// </summary>
internal static class NativeHeap
{
    // mallopt(3): the parameter, and what is set.
    private const int ArenaMax = -8;
    private const int Arenas = 2;

    private const string Library = "libc.so.6";
    private const string Function = "mallopt";

    /// <summary>Bounds its parts from here on.</summary>
    /// <returns>Whether that could be done: the C library may be another one, which has no such parts.</returns>
    public static bool TryBound() => OperatingSystem.IsLinux()
        && NativeLibrary.TryLoad(Library, out var library)
        && NativeLibrary.TryGetExport(library, Function, out var function)
        && Marshal.GetDelegateForFunctionPointer<SetOption>(function)(ArenaMax, Arenas) != 0;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int SetOption(int parameter, int value);
}
