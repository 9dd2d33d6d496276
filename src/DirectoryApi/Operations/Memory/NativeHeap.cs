using System.Runtime.InteropServices;

namespace DirectoryApi.Operations.Memory;

/// <summary>
/// The heap of native libraries. The C library of GNU gives each thread a part of its own, up to eight for each processor, none of which
/// gives back what others could use; what the store, the index and compression allocate is short-lived and small, and two parts serve it as
/// fast. Nor is what was freed given back to the system where anything behind it is still in use: the runtime's compiler asks for megabytes
/// at a time until a server is warm, and most of that would be kept for good.
/// </summary>
internal static class NativeHeap
{
    // mallopt(3): the parameter, and what is set.
    private const int ArenaMax = -8;
    private const int Arenas = 2;

    private static readonly SetOption? SetOptionOfHeap = Find<SetOption>("mallopt");
    private static readonly Trim? TrimHeap = Find<Trim>("malloc_trim");

    /// <summary>Bounds its parts from here on.</summary>
    /// <returns>Whether that could be done: the C library may be another one, which has no such parts.</returns>
    public static bool TryBound() => SetOptionOfHeap is { } set && set(ArenaMax, Arenas) != 0;

    /// <summary>Gives what is free back to the system. Whoever asks for memory meanwhile waits, which is why it is better done often than late.</summary>
    /// <returns>Whether anything could be given back.</returns>
    public static bool TryTrim() => TrimHeap is { } trim && trim(0) != 0;

    private static T? Find<T>(string function)
        where T : Delegate =>
        OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, function, out var address)
            ? Marshal.GetDelegateForFunctionPointer<T>(address)
            : null;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int SetOption(int parameter, int value);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Trim(nuint kept);
}
