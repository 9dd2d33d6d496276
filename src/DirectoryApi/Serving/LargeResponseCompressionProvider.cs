using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace DirectoryApi.Serving;

/// <summary>Compresses what does not fit one packet: a smaller answer takes as long to send as its compressed form, and less to make.</summary>
internal sealed class LargeResponseCompressionProvider(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    // What an Ethernet frame carries beside the headers of IP, TCP and HTTP, about.
    private const int SmallestLength = 1_200;

    /// <inheritdoc />
    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is null or >= SmallestLength && base.ShouldCompressResponse(context);
}
