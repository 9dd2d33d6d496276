using DirectoryApi.GraphQL.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace DirectoryApi.Serving;

/// <summary>Compresses what does not fit one packet: a smaller answer takes as long to send as its compressed form, and less to make.</summary>
internal sealed class LargeResponseCompressionProvider(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    /// <inheritdoc />
    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is null or >= PackedContentSender.SmallestLength && base.ShouldCompressResponse(context);
}
