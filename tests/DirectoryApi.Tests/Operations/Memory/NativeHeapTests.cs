using System.Runtime.InteropServices;
using DirectoryApi.Operations.Memory;

namespace DirectoryApi.Tests.Operations.Memory;

public class NativeHeapTests
{
    private static bool IsOfGnu => OperatingSystem.IsLinux() && File.ReadAllText("/proc/self/maps").Contains("/libc.so.6", StringComparison.Ordinal);

    [Fact]
    public void TryBound_WithTheCLibraryOfGnu_IsDone() => Assert.Equal(IsOfGnu, NativeHeap.TryBound());

    [Fact]
    public void TryTrim_GivesBackWhatWasFreedBehindSomethingInUse()
    {
        var pieces = Enumerable.Range(0, 256).Select(_ => Marshal.AllocHGlobal(64 * 1024)).ToList();
        foreach (var piece in pieces.SkipLast(1))
        {
            Marshal.FreeHGlobal(piece);
        }

        Assert.Equal(IsOfGnu, NativeHeap.TryTrim());
        Marshal.FreeHGlobal(pieces[^1]);
    }
}
