using System.Globalization;
using System.Text;
using DirectoryApi.Commands;

namespace DirectoryApi.Tests.Commands;

public sealed class LossyWriterTests
{
    [Fact]
    public void Write_WhereThereIsRoom_WritesAll()
    {
        using var inner = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var lossy = new LossyWriter(inner);

        lossy.Write("Edition ");
        lossy.Write('1');
        lossy.Write(":!".ToCharArray(), 0, 1);
        lossy.WriteLine(" served");
        lossy.Flush();

        Assert.Equal("Edition 1: served\n", inner.ToString());
    }

    [Fact]
    public void Write_WhereThereIsNoRoom_LosesWhatWasWritten()
    {
        using var lossy = new LossyWriter(new FullWriter());

        lossy.Write("Edition ");
        lossy.Write('1');
        lossy.Write([':'], 0, 1);
        lossy.WriteLine(" served");
        lossy.Flush();
    }

    [Fact]
    public void Write_ThatIsWrong_ThrowsAsTheOtherWriterDoes()
    {
        var inner = new StringWriter(CultureInfo.InvariantCulture);
        using var lossy = new LossyWriter(inner);
        inner.Dispose();

        Assert.Throws<ObjectDisposedException>(() => lossy.Write('1'));
    }

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Flush() => throw new IOException("No space left on device");
    }
}
