using DirectoryApi.Serving;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DirectoryApi.Tests.Serving;

public sealed class OpenFilesTests
{
    [Theory]
    [InlineData("1024                 524288               files     ", 1_024L)]
    [InlineData("unlimited            unlimited            files     ", null)]
    public void LimitIn_ATableOfLimits_IsTheSoftOne(string columns, long? expected)
    {
        string[] table = ["Limit                     Soft Limit           Hard Limit           Units     ", "Max open files            " + columns, "Max locked memory         8388608              8388608              bytes     "];

        Assert.Equal(expected, OpenFiles.LimitIn(table));
    }

    [Fact]
    public void LimitIn_ATableWithoutTheLine_IsUnknown() => Assert.Null(OpenFiles.LimitIn(["Max processes             96256                96256                processes "]));

    [Fact]
    public void LimitConnections_ThatAreLimitedAlready_KeepsTheLowerLimit()
    {
        var options = new KestrelServerOptions();
        options.Limits.MaxConcurrentConnections = 1;

        OpenFiles.LimitConnections(options);

        Assert.Equal(1, options.Limits.MaxConcurrentConnections);
    }
}
