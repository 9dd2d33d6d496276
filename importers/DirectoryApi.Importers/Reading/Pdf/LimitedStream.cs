namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>A stream that ends with an <see cref="IOException"/> after a number of bytes.</summary>
internal sealed class LimitedStream : Stream
{
    private readonly Stream _stream;
    private readonly long _maximum;
    private long _read;

    public LimitedStream(Stream stream, long maximum)
    {
        _stream = stream;
        _maximum = maximum;
    }

    /// <summary>True once more was to be read than allowed.</summary>
    public bool IsExceeded => _read > _maximum;

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = _stream.Read(buffer, offset, count);
        _read += read;
        return IsExceeded ? throw new IOException($"More than {_maximum} bytes.") : read;
    }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
