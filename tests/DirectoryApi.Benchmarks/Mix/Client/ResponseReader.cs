using System.Buffers.Text;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>Finds where an answer ends (RFC 9112 section 6.3): by its <c>Content-Length</c>, or by its last chunk.</summary>
internal sealed class ResponseReader
{
    private const int SmallestFree = 8 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _received;
    private int _headLength;
    private int _bodyLength;
    private bool _isChunked;

    private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

    private static ReadOnlySpan<byte> LengthHeader => "\r\nContent-Length: "u8;

    private static ReadOnlySpan<byte> ChunkedHeader => "\r\nTransfer-Encoding: chunked"u8;

    private static ReadOnlySpan<byte> LastChunk => "\r\n0\r\n\r\n"u8;

    /// <summary>Whether all of the answer is there.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The answer, once it is complete.</summary>
    public LoadAnswer Answer => new(_buffer.AsMemory(0, _headLength), _buffer.AsMemory(_headLength, _received - _headLength));

    /// <summary>Expects another answer.</summary>
    public void Begin()
    {
        _received = 0;
        _headLength = 0;
        IsComplete = false;
    }

    /// <summary>Room for what is received next.</summary>
    public Memory<byte> Free()
    {
        if (_buffer.Length - _received < SmallestFree)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        return _buffer.AsMemory(_received);
    }

    /// <summary>Takes what was received.</summary>
    /// <exception cref="LoadException">The answer does not tell where it ends.</exception>
    public void Take(int count)
    {
        _received += count;
        var received = _buffer.AsSpan(0, _received);
        if (_headLength == 0)
        {
            var end = received.IndexOf(EndOfHead);
            if (end < 0)
            {
                return;
            }

            _headLength = end + EndOfHead.Length;
            ReadHead(received[..end]);
        }

        IsComplete = _isChunked ? received[(_headLength - 2)..].EndsWith(LastChunk) : _received >= _headLength + _bodyLength;
    }

    private void ReadHead(ReadOnlySpan<byte> head)
    {
        var length = head.IndexOf(LengthHeader);
        _isChunked = length < 0;
        if (_isChunked ? head.IndexOf(ChunkedHeader) < 0 : !Utf8Parser.TryParse(head[(length + LengthHeader.Length)..], out _bodyLength, out _))
        {
            throw new LoadException($"An answer does not tell where it ends:\n{System.Text.Encoding.ASCII.GetString(head)}");
        }
    }
}
