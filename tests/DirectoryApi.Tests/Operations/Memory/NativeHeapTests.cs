using DirectoryApi.Operations.Memory;

namespace DirectoryApi.Tests.Operations.Memory;

public class NativeHeapTests
{
    [Fact]
    public void TryBound_WithTheCLibraryOfGnu_IsDone() =>
        Assert.Equal(OperatingSystem.IsLinux() && File.ReadAllText("/proc/self/maps").Contains("/libc.so.6", StringComparison.Ordinal), NativeHeap.TryBound());
}
